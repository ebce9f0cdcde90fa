(load=>{"use strict";const often=load("./shared-often.cjs");const late=load("./shared-late.cjs");return{ids:[4770],modules:{71343:often[71343],84770:late[84770]}}})
