<?php
// Filled in by support/wordpress.ts.
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:%socket%' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', '%url%' );
define( 'WP_SITEURL', '%url%' );
$table_prefix = 'wp_';

// As on a network: nobody may save unfiltered HTML.
define( 'DISALLOW_UNFILTERED_HTML', file_exists( __DIR__ . '/disallow-unfiltered-html' ) );

// WordPress must request no other hosts, and must log its errors.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );

// Needed by scripts on the command line.
$_SERVER['HTTP_HOST'] = $_SERVER['HTTP_HOST'] ?? wp_config_host();
function wp_config_host() {
	return parse_url( WP_HOME, PHP_URL_HOST ) . ':' . parse_url( WP_HOME, PHP_URL_PORT );
}

defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
