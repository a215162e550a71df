/** yyyyMMdd-HH:mm:ss of an instant in microseconds since 1970. */
export function formatUtcSeconds(wallUs: number): string {
  const iso = new Date(Math.floor(wallUs / 1000)).toISOString()
  return `${iso.slice(0, 10).replaceAll('-', '')}-${iso.slice(11, 19)}`
}
