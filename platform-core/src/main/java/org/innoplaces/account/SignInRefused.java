package org.innoplaces.account;

import org.innoplaces.problem.PlatformException;
import org.innoplaces.problem.Problem;

/** Somebody cannot sign in; the reason never tells whether the account exists. */
public class SignInRefused extends PlatformException {

  private static final long serialVersionUID = 1L;

  /** Why somebody is refused. */
  public enum Reason {
    /** The address or the password is wrong, or the account is closed. */
    WRONG("sign-in-wrong"),
    /** The password was right; the code of the second factor is missing. */
    CODE_NEEDED("sign-in-code-needed"),
    /** The code of the second factor is wrong, or was used before. */
    CODE_WRONG("sign-in-code-wrong"),
    /** The password so far, asked for once more, is not right. */
    CURRENT_WRONG("current-password-wrong"),
    /** There were too many failures of late. */
    TOO_MANY("sign-in-too-many"),
    /** A provider vouches for somebody who has no account that can be used. */
    NO_ACCOUNT("sign-in-no-account"),
    /** The provider does not say that the e-mail address is theirs. */
    UNVERIFIED("sign-in-unverified"),
    /** The account belongs to somebody else at the provider. */
    OTHER_IDENTITY("sign-in-other-identity"),
    /** The answer of the provider was used before. */
    USED("sign-in-used"),
    /** The answer belongs to no sign-in that this browser began of late. */
    STRANGE("sign-in-strange"),
    /** Somebody said no at the provider. */
    CANCELLED("sign-in-cancelled"),
    /** The provider does not answer. */
    UNREACHABLE("sign-in-unreachable"),
    /** The provider refused, or its answer cannot be believed. */
    UNTRUSTED("sign-in-untrusted");

    private final String code;

    Reason(String code) {
      this.code = code;
    }
  }

  private final Reason reason;

  /** Refused for a reason. */
  public SignInRefused(Reason reason, Object... arguments) {
    super(Problem.of(reason.code, null, arguments));
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
