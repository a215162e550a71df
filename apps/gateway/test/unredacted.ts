/** Preloaded into a gateway that is to blank nothing, so that a search for secrets is shown to find them. */
import { secretTags } from '@fix/codec'

;(secretTags as number[]).length = 0
