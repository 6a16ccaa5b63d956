/** What holds for every answer under /api: negotiation, errors, cross-origin reads. */
package org.innoplaces.http.web;
