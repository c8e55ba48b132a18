/**
 * The clerk's page. The server keeps nothing of it: the page carries the draft as it was read, the fields hold what was made of
 * it, and each answer is drawn from what the request brings. A script only asks again on each change and puts the answer into
 * the page; without it a button does the same.
 */
@NullMarked
package org.ogireport.portal.desk;

import org.jspecify.annotations.NullMarked;
