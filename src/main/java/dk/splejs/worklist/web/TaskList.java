package dk.splejs.worklist.web;

import java.util.List;

/**
 * One page of a list of tasks.
 *
 * @param page from 1
 * @param pages at least 1
 */
record TaskList(List<TabLink> tabs, String tab, String emptyKey, List<TaskRow> rows, int page, int pages) {}
