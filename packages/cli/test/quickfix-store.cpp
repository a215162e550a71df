// A file store that the engine itself writes: argv[1] is its folder. Eight messages out, among them a Logon, orders and a heartbeat; five in.
#include <cstdio>
#include <quickfix/FileStore.h>
#include <quickfix/SessionID.h>
#include <quickfix/fix44/Heartbeat.h>
#include <quickfix/fix44/Logon.h>
#include <quickfix/fix44/NewOrderSingle.h>
#include <quickfix/fix44/News.h>
#include <string>

static std::string numbered( FIX::Message& message, int number )
{
  message.getHeader().setField( FIX::MsgSeqNum( number ) );
  message.getHeader().setField( FIX::SenderCompID( "ME" ) );
  message.getHeader().setField( FIX::TargetCompID( "VENUE" ) );
  message.getHeader().setField( FIX::SendingTime( FIX::UtcTimeStamp() ) );
  return message.toString();
}

int main( int, char** argv )
{
  const std::string folder = argv[1];
  FIX::FileStoreFactory factory( folder );
  FIX::SessionID session( "FIX.4.4", "ME", "VENUE" );
  FIX::MessageStore* store = factory.create( session );
  for ( int number = 1; number <= 8; ++number )
  {
    FIX44::Logon logon( FIX::EncryptMethod( 0 ), FIX::HeartBtInt( 30 ) );
    logon.setField( FIX::Password( "hunter2" ) );
    FIX44::Heartbeat heartbeat;
    FIX44::News news( FIX::Headline( "line " + std::to_string( number ) ) );
    FIX44::NewOrderSingle order( FIX::ClOrdID( "A" + std::to_string( number ) ), FIX::Side( FIX::Side_BUY ), FIX::TransactTime(), FIX::OrdType( FIX::OrdType_MARKET ) );
    FIX::Message& message = number == 1 ? static_cast<FIX::Message&>( logon )
                          : number == 4 ? static_cast<FIX::Message&>( heartbeat )
                          : number % 2 == 0 ? static_cast<FIX::Message&>( news ) : static_cast<FIX::Message&>( order );
    store->set( number, numbered( message, number ) );
    store->incrNextSenderMsgSeqNum();
  }
  for ( int number = 1; number <= 5; ++number ) store->incrNextTargetMsgSeqNum();
  std::printf( "%d %d\n", store->getNextSenderMsgSeqNum(), store->getNextTargetMsgSeqNum() );
  factory.destroy( store );
  return 0;
}
