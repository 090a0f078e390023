import type { InstitutionKind } from '../../model/schema';

const SIDES: Record<InstitutionKind, { sides: number; turn: number }> = {
  government: { sides: 4, turn: Math.PI / 4 },
  intergovernmental: { sides: 6, turn: -Math.PI / 2 },
  network: { sides: 6, turn: -Math.PI / 2 },
  agency: { sides: 3, turn: -Math.PI / 2 },
  'civil-society': { sides: 5, turn: -Math.PI / 2 },
};

/**
 * Path of a regular polygon round the origin with the area of a circle of radius `r` pixels, so that shapes of one
 * size weigh the same. Government bodies are squares, inter-governmental ones hexagons, agencies triangles.
 */
export function glyphPath(kind: InstitutionKind, r: number): string {
  const { sides, turn } = SIDES[kind];
  const reach = r * Math.sqrt((2 * Math.PI) / (sides * Math.sin((2 * Math.PI) / sides)));
  const corners = Array.from({ length: sides }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / sides;
    return `${(reach * Math.cos(angle)).toFixed(2)},${(reach * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${corners.join('L')}Z`;
}
