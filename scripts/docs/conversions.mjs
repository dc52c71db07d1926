// The page of the conversion between a declaration of ASYCUDA World and a transit record.
import { code, page, plain, prose, table } from './markdown.mjs';
import { SAD_CONVERSIONS } from './tables.mjs';

const nothing = { en: 'nothing', fr: 'rien' };

export function conversionPages({ say, pageOf }) {
  const { path, top } = pageOf('asycuda.md');
  const places = (sad) =>
    sad.length === 0 ? say({ en: 'no place', fr: 'aucune place' }) : sad.map((place) => code(place.path)).join('<br>');
  const boxes = (sad) => [...new Set(sad.flatMap(({ box }) => box ?? []))].join(', ');
  return [
    page(path, [
      `# ${say({ en: 'Declarations of ASYCUDA World', fr: 'Déclarations de SYDONIA World' })}`,
      top,
      say({
        en: 'The way of each field between a declaration (SAD) and a transit record. A conversion returns its value and a report of all that was not simply copied; a declaration that is made from a record is read back, and each difference is a line of that report.',
        fr: 'Le parcours de chaque champ entre une déclaration (DAU) et des données de transit. Une conversion rend sa valeur et un rapport de tout ce qui n’a pas été repris tel quel ; une déclaration tirée de données de transit est relue, et chaque différence est une ligne de ce rapport.',
      }),
      table(
        [
          say({ en: 'Field of the record', fr: 'Champ des données de transit' }),
          say({ en: 'Meaning', fr: 'Signification' }),
          say({ en: 'Box', fr: 'Case' }),
          say({ en: 'Place in the declaration', fr: 'Place dans la déclaration' }),
          say({ en: 'Conversion', fr: 'Conversion' }),
          say({ en: 'Lost to a declaration', fr: 'Perdu vers une déclaration' }),
          say({ en: 'Lost to a record', fr: 'Perdu vers les données de transit' }),
        ],
        SAD_CONVERSIONS.map(({ record, name, sad, way, toSad = nothing, toRecord = nothing }) => [
          code(record),
          plain(say(name)),
          boxes(sad),
          places(sad),
          prose(say(way)),
          prose(say(toSad)),
          prose(say(toRecord)),
        ]),
      ),
    ]),
  ];
}
