package org.innoplaces.webapp.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.innoplaces.account.Secret;

/**
 * What this site is at a provider.
 *
 * @param issuer the provider
 * @param id of this site there
 * @param secret by which this site shows that it is itself; a public client has none
 * @param label what people call the provider
 * @param scopes what is asked for, separated by blanks; {@code openid} is among it
 * @param algorithms by which ID tokens may be signed; never without a signature or with a shared
 *     secret
 */
record OidcClient(
    URI issuer,
    String id,
    Optional<Secret> secret,
    String label,
    String scopes,
    Set<JWSAlgorithm> algorithms) {}
