import{early as o}from"./shared-early.js";export const id=5406,ids=[5406,3025],modules={5226:o[5226],34013:o[34013],50915:o[50915],51751:o[51751],96685:o[96685]};
