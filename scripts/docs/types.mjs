// The page of the types that messages share.
import { anchor, anchorOf, code, page, table } from './markdown.mjs';
import { elementTable, formText, meaningText } from './elements.mjs';
import { COMMON } from './schema.mjs';

export function typePages({ say, pageOf }) {
  const { path, link, top } = pageOf('messages/types.md');
  const types = [...COMMON.values()];
  const context = { say, link, file: 'common.xsd', deep: false };
  const forms = types
    .filter(({ facets }) => facets)
    .map((type) => [anchor(anchorOf(type.name)) + code(type.name), formText(type.facets, say), meaningText(type, say)]);
  return [
    page(path, [
      `# ${say({ en: 'Shared types', fr: 'Types communs' })}`,
      top,
      say({
        en: `The parts that several messages share, as [common.xsd](../../../xsd/v1/common.xsd) declares them; \`0..1\` means that an element may be left out, \`n\` that it may stand any number of times. [Values](#values) come last.`,
        fr: `Les parties communes à plusieurs messages, telles que [common.xsd](../../../xsd/v1/common.xsd) les déclare ; \`0..1\` signifie que l’élément peut manquer, \`n\` qu’il peut figurer un nombre quelconque de fois. Les [valeurs](#values) viennent à la fin.`,
      }),
      types
        .filter(({ fields }) => fields)
        .flatMap((type) => [`## ${type.name}`, meaningText(type, say), elementTable(type.fields, context)]),
      `## ${anchor('values')}${say({ en: 'Values', fr: 'Valeurs' })}`,
      table(
        [
          say({ en: 'Type', fr: 'Type' }),
          say({ en: 'Form', fr: 'Forme' }),
          say({ en: 'Meaning', fr: 'Signification' }),
        ],
        forms,
      ),
    ]),
  ];
}
