<?php
/**
 * Installs WordPress in the way of its installation page, and makes a user for each role. The password is the name.
 */
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'A city', 'administrator', 'administrator@example.org', true, '', 'administrator' );

foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
}

// Turns off the welcome guides of the editors.
$preferences = array(
	'core/edit-post'    => array( 'welcomeGuide' => false, 'fullscreenMode' => false ),
	'core/edit-site'    => array( 'welcomeGuide' => false, 'welcomeGuideStyles' => false ),
	'core/edit-widgets' => array( 'welcomeGuide' => false ),
	'core'              => array( 'enableChoosePatternModal' => false ),
	'_modified'         => gmdate( 'c' ),
);
foreach ( get_users() as $user ) {
	update_user_meta( $user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $preferences );
}
