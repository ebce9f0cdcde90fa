import{shared as o}from"./shared.js";export const id=3613,ids=[3613],modules={63613:o[63613],94458:o[94458]};
