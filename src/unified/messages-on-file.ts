import type { VFile } from 'vfile'
import { expectObject, expectOneOf, expectType } from '../core/argument.ts'
import type { MarkupCode } from '../core/codes/markdown.ts'
import type { OnProblem, Severity } from '../core/problem.ts'
import { markdown as markdownEn } from '../i18n/en/markdown.ts'
import { spip as spipEn } from '../i18n/en/spip.ts'
import { markdown as markdownFr } from '../i18n/fr/markdown.ts'
import { spip as spipFr } from '../i18n/fr/spip.ts'
import type { Language } from '../i18n/language.ts'
import type { AreaMessages } from '../i18n/messages.ts'

/** How problems become messages. */
export interface MessageOptions {
  /** Language of the messages on the file, which need not be that of the text. (default: `'fr'`) */
  readonly language?: Language | undefined
}

const WORDS: Readonly<Record<Language, AreaMessages<MarkupCode>>> = {
  fr: { ...spipFr, ...markdownFr },
  en: { ...spipEn, ...markdownEn },
}

/** What a file's messages call an error, a warning and an information. */
const FATAL: Readonly<Record<Severity, boolean | undefined>> = { error: true, warning: false, info: undefined }

/**
 * Make what writes problems of a text on its file, worded, with the place, the source and the rule of each.
 *
 * @param options
 *   Those of a plugin: the language of the words, and what receives each problem too.
 * @returns
 *   What writes on a file, and the other options.
 * @throws {TypeError}
 *   When the options are no object, there are no words in this language, or `onProblem` is no function.
 */
export function messagesOnFile<Code extends MarkupCode, Options extends MessageOptions>(
  options: Options & { readonly onProblem?: OnProblem<Code> | undefined },
): { readonly messages: (file: VFile) => OnProblem<Code>; readonly rest: Omit<Options, 'language' | 'onProblem'> } {
  expectObject(options, 'options')
  const { language = 'fr', onProblem, ...rest } = options
  expectOneOf(language, Object.keys(WORDS), 'options.language')
  expectType(onProblem, 'function', 'options.onProblem')
  const messages =
    (file: VFile): OnProblem<Code> =>
    (problem) => {
      const { code, params, position, severity } = problem
      const words = Object.hasOwn(WORDS[language], code) ? WORDS[language][code] : undefined
      const message = file.message(words?.(params) ?? code, {
        place: position,
        ruleId: code.slice(code.indexOf('/') + 1),
        source: 'ess-domain',
      })
      message.fatal = FATAL[severity]
      onProblem?.(problem)
    }
  return { messages, rest }
}
