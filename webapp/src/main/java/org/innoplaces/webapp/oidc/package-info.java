/** Sign-in through a provider that speaks OpenID Connect: authorization code with PKCE. */
package org.innoplaces.webapp.oidc;
