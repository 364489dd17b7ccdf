/** What a company may go on with from its flow map. */
@NullMarked
package se.framsteg.flows.map.web;

import org.jspecify.annotations.NullMarked;
