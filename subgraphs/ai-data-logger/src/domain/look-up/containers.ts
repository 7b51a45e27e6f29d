import type { Region } from '../types';

type Volumes = Readonly<Record<string, number>>;

/** Millilitres of vessels by drink where the country decides: what is usually served or sold there. */
const BY_UNITS: Readonly<Record<Region['units'], Readonly<Record<string, Volumes>>>> = {
  US: {
    beer: {
      glass: 355,
      bottle: 355,
      can: 355,
      mug: 473,
      pitcher: 1774,
      stein: 1000,
      shot: 44,
      pot: 285,
      serving: 355,
    },
    wine: { glass: 147.9, bottle: 750, can: 250, pitcher: 750, cup: 236.6, small: 118, large: 237, mug: 240 },
    'fortified wine': { glass: 103, bottle: 750, shot: 60 },
    spirit: { shot: 44.36, glass: 44.36, bottle: 750, can: 355 },
    soda: { can: 355, bottle: 591, glass: 240, cup: 240, small: 473, medium: 621, large: 887, mug: 355 },
  },
  UK: {
    beer: { glass: 284, bottle: 330, can: 440, mug: 568, pitcher: 1136, stein: 1000, pot: 284, serving: 568 },
    wine: { glass: 175, bottle: 750, can: 200, pitcher: 500, small: 125, medium: 175, large: 250 },
    'fortified wine': { glass: 50, bottle: 750, shot: 50 },
    spirit: { shot: 25, glass: 25, bottle: 700, can: 250, large: 50 },
    soda: { can: 330, bottle: 500, glass: 250, cup: 250, small: 250, medium: 400, large: 500, mug: 300 },
  },
  METRIC: {
    beer: {
      glass: 300,
      bottle: 330,
      can: 330,
      mug: 500,
      pitcher: 1500,
      stein: 1000,
      schooner: 425,
      pot: 285,
      serving: 330,
    },
    wine: { glass: 150, bottle: 750, can: 250, pitcher: 500, small: 100, large: 200 },
    'fortified wine': { glass: 60, bottle: 750, shot: 60 },
    spirit: { shot: 40, glass: 40, bottle: 700, can: 330 },
    soda: { can: 330, bottle: 500, glass: 250, cup: 250, small: 250, medium: 400, large: 500, mug: 300 },
  },
};

const EVERYWHERE: Readonly<Record<string, Volumes>> = {
  spirit: { finger: 30 },
  coffee: {
    mug: 300,
    glass: 240,
    pot: 950,
    can: 240,
    bottle: 280,
    small: 240,
    medium: 355,
    large: 473,
    big: 473,
    tall: 355,
    grande: 473,
    venti: 591,
    trenta: 887,
    bowl: 350,
    serving: 237,
  },
  tea: {
    mug: 300,
    glass: 240,
    pot: 700,
    bottle: 500,
    can: 330,
    small: 240,
    medium: 355,
    large: 473,
    big: 355,
    serving: 237,
    bowl: 350,
  },
  energy: { can: 250, bottle: 250, glass: 240, large: 473, small: 250, serving: 250 },
  juice: {
    mug: 300,
    bottle: 450,
    small: 120,
    medium: 240,
    large: 355,
    glass: 240,
    packet: 200,
    can: 330,
    serving: 240,
    bowl: 350,
  },
};

/** Beer measures of countries that differ from their neighbours, in ml. */
const OF_COUNTRY: Readonly<Record<string, Readonly<Record<string, Volumes>>>> = {
  DE: {
    beer: { glass: 300, bottle: 500, can: 500, serving: 500 },
    spirit: { shot: 20, glass: 40 },
    wine: { glass: 200 },
  },
  AT: {
    beer: { glass: 300, bottle: 500, can: 500, serving: 500 },
    spirit: { shot: 20, glass: 40 },
    wine: { glass: 125 },
  },
  AU: {
    beer: { glass: 425, schooner: 425, bottle: 375, can: 375, serving: 375 },
    spirit: { shot: 30, glass: 30 },
  },
  IN: {
    spirit: { shot: 30, glass: 30, small: 30, large: 60 },
    beer: { bottle: 650, can: 500, serving: 330 },
  },
  CA: {
    beer: { glass: 355, bottle: 341, can: 355, serving: 355, mug: 473 },
    spirit: { shot: 44, glass: 44 },
    wine: { glass: 148 },
  },
};

/** Millilitres of a vessel or size for a kind of drink in a region, null where none is usual. */
export function vesselMillilitres(category: string, vessel: string, region: Region): number | null {
  return (
    OF_COUNTRY[region.country]?.[category]?.[vessel] ??
    BY_UNITS[region.units][category]?.[vessel] ??
    EVERYWHERE[category]?.[vessel] ??
    null
  );
}
