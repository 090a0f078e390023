import type { Catalog } from '../../model/catalog';
import type { Meeting } from '../../model/schema';
import { later } from '../../text/later';
import { nameInForce } from '../naming';
import { hostedBy } from './country';

/** The meeting's place and country as things to open: each with the number of meetings there. */
export function whereOf(catalog: Catalog, meeting: Meeting): { id: string; label: string; line: string }[] {
  const place = meeting.place === null ? undefined : catalog.place.get(meeting.place);
  const code = meeting.hostCountry;
  const count = place ? later.detail.countryCount : later.detail.hostsCountryCount;
  return [
    ...(place
      ? [
          {
            id: place.id,
            label: place.name,
            line: later.detail.placeCount(catalog.meetingsAt.get(place.id)?.length ?? 0),
          },
        ]
      : []),
    ...(code === null
      ? []
      : [
          {
            id: code.toLowerCase(),
            label: nameInForce(catalog, code, meeting.start).name,
            line: count(hostedBy(catalog, code).length),
          },
        ]),
  ];
}
