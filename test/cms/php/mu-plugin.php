<?php
/**
 * What the tests' WordPress has beyond its own: it may ask hosts on this machine, and it has the classic editor.
 */

// The call's host is on this machine, which WordPress refuses to ask.
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

// A call by name for each test, so that a page needs no other request than those it is tested for.
add_filter( 'pre_option_show_avatars', '__return_zero' );
