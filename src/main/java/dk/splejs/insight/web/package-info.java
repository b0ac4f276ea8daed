/** The pages and addresses of insight. */
@NullMarked
package dk.splejs.insight.web;

import org.jspecify.annotations.NullMarked;
