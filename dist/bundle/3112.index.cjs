(load=>{"use strict";const often=load("./shared-often.cjs");const late=load("./shared-late.cjs");return{ids:[3112],modules:{4611:often[4611],46642:late[46642],63112:late[63112],71343:often[71343]}}})
