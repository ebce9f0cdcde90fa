import{early as o}from"./shared-early.js";export const id=4037,ids=[4037,1401],modules={8547:o[8547],42476:o[42476],50915:o[50915],51751:o[51751],56268:o[56268],64289:o[64289],96685:o[96685]};
