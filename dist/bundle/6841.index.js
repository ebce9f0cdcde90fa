import{shared as o}from"./shared.js";export const id=6841,ids=[6841,1151,3025,5406],modules={34013:o[34013],50915:o[50915],51279:o[51279],51751:o[51751],76071:o[76071],96685:o[96685]};
