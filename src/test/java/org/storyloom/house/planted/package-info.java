/// Houses with an offence in them, so that every rule is seen to fail: `offences` holds one for
/// nearly every rule, beside innocents that must not be reported; `cycle` holds rooms that know
/// each other both ways. Nothing here is part of the program.
package org.storyloom.house.planted;
