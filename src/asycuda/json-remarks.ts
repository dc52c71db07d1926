import type { Errors } from 'io-ts';
import type { FaultCode, FaultItem } from '../fault.ts';

/** What is wrong with a value of JSON, one remark for each place, as a pointer into it. */
export function remarksOf(errors: Errors, code: FaultCode): readonly FaultItem[] {
  return errors.map(({ context, value, message }) => {
    const pointer = `/${context
      .slice(1)
      .map(({ key }) => key)
      .join('/')}`;
    const wanted = context.at(-1)?.type.name ?? '';
    const reason = {
      en: message === undefined ? `The value has not the form ${wanted}. Correct it.` : `${message}. Correct it.`,
      fr:
        message === undefined
          ? `La valeur n’a pas la forme ${wanted}. Corrigez-la.`
          : 'Ce champ n’existe pas ou n’a pas le bon nombre de valeurs. Corrigez-le.',
    };
    return { code, wire: '50', pointer, reason, originalValue: JSON.stringify(value) ?? '' };
  });
}
