import{shared as o}from"./shared.js";export const id=6848,ids=[6848],modules={17725:o[17725],46848:o[46848],62978:o[62978],87708:o[87708],91046:o[91046],97631:o[97631]};
