import{late as o}from"./shared-late.js";export const id=3613,ids=[3613],modules={63613:o[63613],94458:o[94458]};
