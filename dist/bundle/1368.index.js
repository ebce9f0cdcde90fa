import{early as o}from"./shared-early.js";import{late as t}from"./shared-late.js";export const id=1368,ids=[1368],modules={7764:o[7764],22055:o[22055],91368:t[91368],97420:o[97420]};
