(load=>{"use strict";const often=load("./shared-often.cjs");return{ids:[3316],modules:{29981:often[29981],37519:often[37519],61099:often[61099],64884:often[64884]}}})
