/** What travels about the telephone numbers that an office shows in an emergency. */
import { z } from 'zod'

export const EmergencyNumbers = z
  .array(
    z.strictObject({
      /** A code of the list of emergency lines. */
      line: z.string().max(40),
      /** As it is dialled: digits, with the signs that people write between them. */
      number: z
        .string()
        .trim()
        .regex(/^[+*#]?\d[\d ()*#./-]{1,28}$/),
    }),
  )
  .max(20)
export type EmergencyNumbers = z.infer<typeof EmergencyNumbers>
