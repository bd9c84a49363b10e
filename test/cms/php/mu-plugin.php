<?php
/**
 * Additions to the WordPress of the tests: it may request hosts on this machine, and it has the classic editor.
 */

// The host of the call is on this machine. By default, WordPress refuses to request it.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports, $host, $url ) {
		return array_merge( $ports, array( wp_parse_url( $url, PHP_URL_PORT ) ) );
	},
	10,
	3
);

// The plugin "Classic Editor" does the same, for each user or site.
add_filter(
	'use_block_editor_for_post',
	function ( $use ) {
		return $use && ! isset( $_GET['classic-editor'] );
	}
);

// Avatars would add requests to other hosts, and tests check the requests of a page.
add_filter( 'pre_option_show_avatars', '__return_zero' );
