import { Command, Help, InvalidArgumentError, Option } from 'commander';
import type { Result } from 'neverthrow';
import type { Fault, Text } from '../index.ts';
import { LANGUAGES, type Language } from './language.ts';
import { Printer, type Streams } from './print.ts';
import { frenchPlace } from './placeholders.ts';
import { helpTerm, helpTitle, optionText, wrapHelp, wrongUseText } from './wrong-use.ts';

/** What the command line is given from outside. */
export interface Surroundings extends Streams {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Resolves when the user or the system asks the program to stop. */
  stopped(): Promise<void>;
}

/** Options that every command has. */
export interface CommonOptions {
  readonly json?: boolean;
}

/** The commands being described, in one language. */
export class CommandLine {
  readonly root: Command;
  readonly surroundings: Surroundings;
  readonly #language: Language;
  /** Exit code of the command that ran. */
  code = 0;

  constructor(name: string, about: Text, version: string, language: Language, surroundings: Surroundings) {
    this.#language = language;
    this.surroundings = surroundings;
    this.root = this.#speak(new Command(name))
      .description(this.say(about))
      .version(version, '-V, --version', this.say({ en: 'print the version', fr: 'affiche la version' }))
      .helpCommand(false);
  }

  say(text: Text): string {
    return text[this.#language];
  }

  /** A command below the program, or below a group of it. */
  command(name: string, about: Text, parent: Command = this.root): Command {
    return this.#speak(parent.command(name))
      .description(this.say(about))
      .option('--json', this.say({ en: 'print JSON, one value a line', fr: 'affiche du JSON, une valeur par ligne' }));
  }

  group(name: string, about: Text): Command {
    return this.#speak(this.root.command(name)).description(this.say(about)).helpCommand(false);
  }

  /** Runs the work of a command and keeps its exit code. */
  async run(options: CommonOptions, work: (print: Printer) => Promise<number> | number): Promise<void> {
    this.code = await work(new Printer(this.surroundings, this.#language, options.json === true));
  }

  /** The value of an argument; a refusal of it is a wrong use of the command. */
  argument<T>(read: Result<T, Fault>): T {
    if (read.isErr()) throw new InvalidArgumentError(this.say(read.error.text));
    return read.value;
  }

  #speak(command: Command): Command {
    const language = new Option(
      '--lang <language>',
      this.say({ en: 'language of the texts', fr: 'langue des textes' }),
    );
    return command
      .addOption(language.choices(LANGUAGES))
      .helpOption('-h, --help', this.say({ en: 'print this help', fr: 'affiche cette aide' }))
      .exitOverride()
      .configureHelp({
        styleTitle: (title) => helpTitle(this.#language, title),
        boxWrap: wrapHelp,
        optionDescription: (option) => optionText(this.#language, option),
        optionTerm: (option) => helpTerm(this.#language, option.flags),
        argumentTerm: (argument) => (this.#language === 'en' ? argument.name() : frenchPlace(argument.name())),
        subcommandTerm: (each) => helpTerm(this.#language, new Help().subcommandTerm(each)),
        commandUsage: (each) => helpTerm(this.#language, new Help().commandUsage(each)),
      })
      .configureOutput({
        writeOut: (text) => this.surroundings.out(text),
        writeErr: (text) => this.surroundings.err(text),
        getOutHelpWidth: () => 100,
        getErrHelpWidth: () => 100,
        outputError: (text, write) => write(wrongUseText(this.#language, text)),
      });
  }
}
