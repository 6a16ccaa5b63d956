package org.innoplaces.membership;

import org.innoplaces.access.Permission;

/** What a {@link Move} asks for and leaves behind; null is nothing. */
record Rules(
    Permission permission, boolean reason, boolean message, MembershipMail mail, String audit) {

  /** Only who has the application's link makes it. */
  static Rules applicant() {
    return with(null);
  }

  /** Whoever of us has the permission makes it. */
  static Rules with(Permission permission) {
    return new Rules(permission, false, false, null, null);
  }

  /** And says why. */
  Rules because() {
    return new Rules(permission, true, message, mail, audit);
  }

  /** And writes to the applicant. */
  Rules telling() {
    return new Rules(permission, reason, true, mail, audit);
  }

  /** And this mail tells the applicant. */
  Rules mailed(MembershipMail wanted) {
    return new Rules(permission, reason, message, wanted, audit);
  }

  /** And the audit log has it under this name. */
  Rules audited(String action) {
    return new Rules(permission, reason, message, mail, action);
  }
}
