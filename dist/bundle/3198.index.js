import{late as o}from"./shared-late.js";export const id=3198,ids=[3198],modules={1143:o[1143],5902:o[5902],61607:o[61607],90514:o[90514]};
