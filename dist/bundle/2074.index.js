import{often}from"./shared-often.js";export const ids=[2074],modules={92074:often[92074]};
