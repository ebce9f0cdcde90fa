import{early}from"./shared-early.js";export const ids=[423],modules={34013:early[34013],43302:early[43302],50378:early[50378],51751:early[51751],81767:early[81767],96685:early[96685]};
