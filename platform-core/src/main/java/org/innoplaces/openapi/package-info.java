/** The description of all resources of the running instance, in OpenAPI 3.1. */
package org.innoplaces.openapi;
