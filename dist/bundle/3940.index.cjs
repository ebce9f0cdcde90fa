(load=>{"use strict";const late=load("./shared-late.cjs");return{ids:[3940],modules:{51559:late[51559]}}})
