import{early}from"./shared-early.js";import{late}from"./shared-late.js";export const ids=[1368],modules={7764:early[7764],22055:early[22055],91368:late[91368],97420:early[97420]};
