(load=>{"use strict";const often=load("./shared-often.cjs");const late=load("./shared-late.cjs");return{ids:[7636],modules:{16032:often[16032],63613:late[63613],94458:late[94458]}}})
