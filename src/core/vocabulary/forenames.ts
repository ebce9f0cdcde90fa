import { plain } from '../base/text.js';

/* Forenames that many people have, and few have as a surname: they show which part of a name is which. */

const FORENAMES: ReadonlySet<string> = new Set(
  `
  john mary jennifer michael linda william elizabeth david barbara richard susan joseph jessica sarah charles karen
  christopher nancy daniel lisa matthew betty anthony margaret mark sandra donald ashley steven kimberly andrew emily
  joshua donna kenneth michelle kevin carol brian amanda timothy melissa ronald deborah jason stephanie edward rebecca
  jeffrey laura ryan sharon jacob cynthia gary kathleen nicholas amy eric angela jonathan shirley stephen emma larry
  olivia justin brenda brandon pamela benjamin nicole samuel samantha gregory katherine alexander christine patrick
  helen jack debra dennis rachel jerry carolyn tyler janet aaron catherine adam heather nathan diane peter julie
  zachary joyce victoria ethan kelly noah lauren ava sophia isabella mia amelia charlotte liam lucas alice bob anna
  kate jane ellen fiona graham ian neil nigel trevor keith hannah grace lucy chloe
  hans peter klaus jürgen wolfgang uwe bernd manfred dieter stefan stephan andreas sabine petra monika birgit claudia
  susanne ute heike katrin anja lukas jonas felix leonie julia katharina christian sebastian tobias florian matthias
  jens jörg sven dirk ralf ulrich gerhard günter helmut heinz ursula renate brigitte karin gisela walter
  jean pierre michel philippe françois nicolas christophe sophie isabelle nathalie sylvie catherine céline julien
  sébastien aurélie camille léa manon chloé élodie émilie virginie sandrine valérie véronique thierry pascal olivier
  josé juan luis carlos antonio manuel francisco javier miguel ángel pedro jesús maría carmen ana isabel lucía marta
  cristina pilar rosa teresa raquel sergio fernando rafael jorge alejandro roberto ricardo eduardo alberto guadalupe
  veronica verónica patricia silvia gabriela daniela mariana valentina
  joão paulo marcos bruno lucas gabriel rodrigo felipe tiago diogo inês beatriz catarina mariana fernanda juliana
  camila larissa letícia renata vanessa adriana luciana márcia
  giuseppe giovanni mario luigi francesco paolo marco andrea alessandro stefano matteo davide simone chiara giulia
  francesca sara elena federica valentina paola silvia anna alessandra
  jan kees piet henk gerrit willem johannes maria sanne lotte femke anouk daan sem bram thijs ruud marieke
  piotr krzysztof andrzej tomasz paweł marcin michał agnieszka katarzyna małgorzata ewa joanna barbara magdalena monika
  zofia wojciech jakub
  priya amit rahul anita sunita rajesh sanjay vijay neha pooja ravi suresh mohammed muhammad ahmed fatima ali omar`
    .trim()
    .split(/\s+/)
    .map(plain),
);

/** Whether a name, or the first word of one, is a forename that many people have. */
export const isCommonForename = (name: string): boolean =>
  FORENAMES.has(plain(name.trim().split(/\s+/)[0] ?? ''));
