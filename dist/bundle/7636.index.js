import{often}from"./shared-often.js";import{late}from"./shared-late.js";export const ids=[7636],modules={16032:often[16032],63613:late[63613],94458:late[94458]};
