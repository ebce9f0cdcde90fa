import{often as o}from"./shared-often.js";export const id=3316,ids=[3316],modules={29981:o[29981],37519:o[37519],61099:o[61099],64884:o[64884]};
