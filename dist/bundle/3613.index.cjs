(load=>{"use strict";const late=load("./shared-late.cjs");return{ids:[3613],modules:{63613:late[63613],94458:late[94458]}}})
