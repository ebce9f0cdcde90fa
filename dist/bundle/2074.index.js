import{late as o}from"./shared-late.js";export const id=2074,ids=[2074],modules={92074:o[92074]};
