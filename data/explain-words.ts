/** Words of explain mode. */
export const EXPLAIN = {
  enter: 'Explain', leave: 'Leave', title: 'Explain',
  show: 'Show a muscle', previous: 'Previous knot', next: 'Next knot', names: { plain: 'Plain names', clinical: 'Clinical names' },
  layers: { drawing: 'Marked pain', essential: 'Usual pattern', spillover: 'Spread', knot: 'Names', ink: 'Drawn notes' },
  ask: 'What refers here?', laser: 'Pointer', ink: 'Draw on the skin', undoInk: 'Take back the last line', compare: 'Compare', side: 'Side by side', over: 'One over the other', compareWith: 'Compare with',
  asked: 'Point at the body', here: (place: string, count: number) => (count === 0 ? `Nothing in this map refers to the ${place}` : `Described as referring to the ${place}`), usual: 'usual', spread: 'spread',
  local: 'The knot', referred: 'Pain is described as felt', keys: 'Arrow keys or a clicker step through the knots. 1 to 5 layers, N names, W what refers here, C compare, L pointer, D draw, U undo, Escape leaves.',
  nothing: 'Choose a muscle, or ask what refers to a place.', handout: 'Handout',
} as const;
