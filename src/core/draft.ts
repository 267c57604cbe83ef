/** Something that is still being put together: its properties can be set. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] }
