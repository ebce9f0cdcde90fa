(load=>{"use strict";const late=load("./shared-late.cjs");return{ids:[817],modules:{63198:late[63198],70199:late[70199]}}})
