import{often as o}from"./shared-often.js";export const id=2074,ids=[2074],modules={92074:o[92074]};
