import type { TravelRegion, VisitedNetwork } from '../api/types';

/** Whether a visited network in a roaming zone is fast enough for video, from measured megabits. */
export function networkQuality(region: TravelRegion, network: VisitedNetwork): 'video' | 'web' | 'text' {
  const expected = region === 'world' ? 4 : 12;
  if (network.megabitsDown >= expected) {
    return 'video';
  }
  return network.megabitsDown >= expected / 8 ? 'web' : 'text';
}

export function networkLabel(network: VisitedNetwork): string {
  return `${network.operator} (${network.technology.toUpperCase()})`;
}

export function groupByCountry(networks: VisitedNetwork[]): Map<string, VisitedNetwork[]> {
  const countries = new Map<string, VisitedNetwork[]>();
  for (const network of networks) {
    const known = countries.get(network.country);
    if (known) {
      known.push(network);
    } else {
      countries.set(network.country, [network]);
    }
  }
  return countries;
}

export function partnerLogo(network: VisitedNetwork): string {
  return `/logos/${network.operator.toLowerCase().replaceAll(' ', '-')}.svg`;
}
