<?php
/**
 * Removes the settings; the plugin stores nothing else. On a network, removes the settings of every site.
 *
 * @package Metropolis_Call
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'metropolis_call' );

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $metropolis_call_site ) {
		delete_blog_option( $metropolis_call_site, 'metropolis_call' );
	}
}
