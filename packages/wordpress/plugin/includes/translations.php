<?php
/**
 * The plugin's own texts, in the site's language.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\load_translations' );
add_filter( 'load_textdomain_mofile', __NAMESPACE__ . '\nearest_translation', 10, 2 );
add_filter( 'load_script_translation_file', __NAMESPACE__ . '\nearest_script_translation', 10, 3 );

/** Sets the folder of the translations that are part of the plugin. */
function load_translations(): void {
	// phpcs:ignore PluginCheck.CodeAnalysis.DiscouragedFunctions.load_plugin_textdomainFound -- The translations are part of the plugin, which may be installed without wordpress.org.
	load_plugin_textdomain( 'metropolis-call', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
}

/**
 * Finds a translation for locales such as French for Canada. WordPress itself looks only for the exact locale.
 *
 * @param string $file   The file that WordPress would load.
 * @param string $domain The text domain that it is for.
 */
function nearest_translation( $file, $domain ) {
	return 'metropolis-call' === $domain ? nearest_file( (string) $file ) : $file;
}

/**
 * The same for the editor's script.
 *
 * @param string|false $file   The file that WordPress would load.
 * @param string       $handle The script's handle.
 * @param string       $domain The text domain that it is for.
 */
function nearest_script_translation( $file, $handle, $domain ) {
	return 'metropolis-call' === $domain && $file ? nearest_file( $file ) : $file;
}

/**
 * The file of the same language for another country, if the file itself does not exist.
 *
 * @param string $file Path of a translation.
 */
function nearest_file( string $file ): string {
	if ( is_readable( $file ) || ! preg_match( '~/metropolis-call-([a-z]{2,3})_[^/]*?(-metropolis-call-[a-z-]+\.json|\.mo|\.l10n\.php)$~', $file, $match ) ) {
		return $file;
	}
	$others = (array) glob( plugin_dir_path( PLUGIN_FILE ) . "languages/metropolis-call-{$match[1]}_*{$match[2]}" );
	return $others ? $others[0] : $file;
}
